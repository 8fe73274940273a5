// The steps for a member: node example.mjs https://address-of-this-guide DE 2026-11-22 posts messages
const [site, place, on, ...uses] = process.argv.slice(2);
const load = async (name) => (await fetch(`${site}/data/${name}.json`)).json();
const [places, effects, rules] = await Promise.all(['places', 'effects', 'rules'].map(load));
if (places.version !== 1) throw new Error('Another version: read the page about the data first.');
const { region } = places.rows.find(({ code }) => code === place);
const facts = effects.rows.filter((row) => row.regions.includes(region) && row.effective <= on);
const held = (topic) => facts.findLast((row) => row.topic === topic)?.value ?? 'unknown';
const isMet = (row) => row.when.every(({ topic, values }) => values.includes(held(topic)));
const isUsed = ({ features: any }) => any.length === 0 || any.some((one) => uses.includes(one));
const isMine = ({ audience }) => audience === 'members' || audience === 'everyone';
const mine = rules.rows.filter((row) => isMine(row) && isUsed(row) && isMet(row));
console.log(mine.map(({ step }) => step).join('\n'));

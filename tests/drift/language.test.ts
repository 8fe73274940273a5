import { expect, test } from 'vitest';
import { languageOf } from '../../lib/drift/language';

/** Sentences of this test's own, as a page about the setting might have them. */
const PROSE = {
  en: 'You can turn the setting off, and from then on the data that you share is not used for this. The form is a way to object to what is left. It is by your choice that you are in, and with this page you can look at the list of uses.',
  de: 'Die Einstellung ist ein, und sie wird nicht von selbst aus. Das Formular ist für die anderen Modelle, und eine Antwort ist nicht sicher. Die Daten werden auf der Seite mit der Liste von Zwecken gezeigt, die sich ändern, und das ist neu für den Leser.',
  fr: 'Le réglage est actif pour les membres, et vous pouvez dire non. Les données des membres ne sont pas dans la liste, et le formulaire est une demande avec une réponse. Vous avez le choix dans les réglages pour que vos messages et ces textes ne servent pas.',
  it: 'Il modulo è per gli altri modelli, e non è una scelta della persona. I dati dei membri non sono nel testo della pagina, ma anche gli altri usi sono nel modulo di questo sito. La scelta è alla fine della pagina, che non è più lunga, e per gli altri che non sono soci.',
  nl: 'Het formulier is een verzoek, en het is niet voor de andere modellen. De gegevens van de leden worden ook op deze pagina gezet met een lijst van doelen. Het is aan de lezer om te kiezen, en dat is niet te laat voor een van de leden die zijn gegevens ook op het net zet.',
  pt: 'O formulário não é uma escolha da pessoa, e os dados dos membros são usados com o texto da página. Você não está só: os termos são mais claros, e o pedido dos membros às vezes não tem resposta. Os seus dados são seus, e você pode dizer não em uma página do sítio.',
  es: 'El formulario es una petición, y los datos de las personas no están en el texto del sitio. Las opciones y los usos se ven con una lista más larga, pero el ajuste es el que vale. Los miembros y las empresas tienen una página con sus datos, y está lista.',
} as const;

test.each(Object.entries(PROSE))('prose in %s is told from all others', (language, prose) => {
  expect(languageOf(prose)).toBe(language);
});

test.each([
  ['a few words', 'Data for Generative AI Improvement'],
  ['nothing', ''],
  ['two languages', PROSE.en + PROSE.de],
  ['letters of no language that we know', 'これは設定のページです。'.repeat(50)],
])('%s are in no language', (_, text) => {
  expect(languageOf(text)).toBeNull();
});

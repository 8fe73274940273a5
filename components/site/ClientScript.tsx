import { clientScript, type ScriptName } from '../../lib/site/client-script';

/** The script of a page, which only adds to what is there. */
export function ClientScript({ name }: { name: ScriptName }) {
  return <script type="module" src={clientScript(name)} />;
}

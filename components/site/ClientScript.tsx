import { clientIntegrity, clientScript, type ScriptName } from '../../lib/site/client-script';

/** The script of a page, which only adds to what is there. A changed byte, and it does not run. */
export function ClientScript({ name }: { name: ScriptName }) {
  return <script type="module" src={clientScript(name)} integrity={clientIntegrity(name)} />;
}

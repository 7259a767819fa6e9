import { freeze } from './freeze';
import { showPage } from './show-page';

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** Ties a ribbon button's FunctionName in the manifest to what it does. A failure surfaces as an unhandled rejection. */
function associate(functionName: string, command: Command): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => void command(event));
}

associate('openFieldsheet', (event) => showPage('home', event));
associate('classifyCustomers', (event) => showPage('classify', event));
associate('scoreLeads', (event) => showPage('score', event));
associate('buildVisitPlan', (event) => showPage('plan', event));
associate('checkStock', (event) => showPage('stock', event));
associate('freezeToValues', freeze);

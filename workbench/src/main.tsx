import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './chrome/app';
import './chrome/styles.css';
import type { Theme } from './state';
import { openTestDoor } from './test-door';
import { initialLanguage, Workbench } from './workbench';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

// The grid draws into an element of its own, which the page around it adopts.
const gridElement = document.createElement('div');
gridElement.className = 'grid';
const theme = (localStorage.getItem('workbench.theme') ?? systemTheme()) as Theme;
const workbench = new Workbench(gridElement, initialLanguage(), theme);
window.fieldsheetWorkbench = {
  prepareRuntime: (page) => workbench.prepareRuntime(page),
  runtimeLoaded: () => workbench.runtimeLoaded(),
};
openTestDoor(workbench);
createRoot(root).render(
  <StrictMode>
    <App workbench={workbench} gridElement={gridElement} />
  </StrictMode>,
);
void workbench.start();

function systemTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

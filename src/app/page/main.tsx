import { render } from 'preact'
import './styles/app.css'
import { App } from './app.ts'
import { connectCore, serverOf } from './core.ts'
import { Root } from './Root.tsx'
import { Store } from './state.ts'

/** The page begins here. */
async function begin(): Promise<void> {
  const core = await connectCore(() => {})
  const store = new Store({ language: 'vi', office: null, plans: [], writing: null, failure: null })
  const app = new App(store, core)
  render(<Root app={app} />, document.getElementById('app')!)
  await app.attempt(async () => store.set({ office: await core.start(serverOf() ?? { kept: [] }) }))
  await app.home()
}

void begin()

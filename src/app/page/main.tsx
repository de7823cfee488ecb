import { render } from 'preact'
import './styles/app.css'
import { App } from './app.ts'
import { connectCore, serverOf } from './core.ts'
import { keepFile, keptFiles, keptHere } from './keep.ts'
import { Root } from './Root.tsx'
import { BEGIN, Store } from './state.ts'
import { setLanguage } from './words.ts'

/** The page begins here. */
async function begin(): Promise<void> {
  const language = keptHere('language')?.text === 'en' ? 'en' : 'vi'
  setLanguage(language)
  const core = await connectCore((path, bytes) => void keepFile(path, bytes))
  const app = new App(new Store({ ...BEGIN, language }), core)
  render(<Root app={app} />, document.getElementById('app')!)
  await app.attempt(async () => {
    const where = serverOf() ?? { kept: await keptFiles() }
    app.store.set({ office: await core.start(where) })
  })
  // The letters of the page are there when the network, or the server, is not.
  for (const face of document.fonts) void face.load().catch(() => undefined)
  const asked = decodeURIComponent(location.hash.slice(1))
  await app.home()
  if (asked !== '') await app.open(asked)

  addEventListener('beforeunload', (event) => {
    if (app.saving.closing()) event.preventDefault()
  })
  addEventListener('pagehide', () => void app.saving.closing())
  addEventListener('focus', () => void app.saving.lookAgain())
}

void begin()

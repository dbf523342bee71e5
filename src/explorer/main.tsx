import '../ui/styles/index.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './app/explorer.tsx'

const container = document.getElementById('explorer')
if (container === null) throw new Error('index.html has no element with the id "explorer"')
createRoot(container).render(<Explorer />)

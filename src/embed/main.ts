import { AetiaConcept } from './aetia-concept.tsx'
import { AetiaPaths } from './aetia-paths.tsx'

// A page may load the script twice, from one server or from two.
if (!customElements.get('aetia-paths')) customElements.define('aetia-paths', AetiaPaths)
if (!customElements.get('aetia-concept')) customElements.define('aetia-concept', AetiaConcept)

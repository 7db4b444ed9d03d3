/** Composition root of the editor page. */
import { render } from 'preact'

const host = document.getElementById('bench')
if (host) render(<p />, host)

/**
 * Serves dist/ under a deep path, as any plain web server would, with the strict headers a school's server may add.
 * Usage: tsx scripts/serve.ts PORT PREFIX
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'

const port = Number(process.argv[2] ?? 4273)
const prefix = process.argv[3] ?? '/'
const root = resolve('dist')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.png': 'image/png',
}

/** The path that an address names; undefined where it is no address. */
const pathOf = (address: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

createServer((request, response) => {
  const asked = pathOf(request.url ?? '/')
  if (!asked?.startsWith(prefix)) return void response.writeHead(404).end('not here')
  const wanted = normalize(asked.slice(prefix.length)) || 'index.html'
  const path = join(root, wanted === '.' ? 'index.html' : wanted)
  if (!path.startsWith(root) || !existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end('not here')
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
  createReadStream(path).pipe(response)
}).listen(port, '127.0.0.1')

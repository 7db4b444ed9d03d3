import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium: `CHROMIUM_PATH`, or a usual place, or undefined. */
export const findBrowser = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  return known.find((path) => existsSync(path))
}

/** Finds a browser, or installs Debian's where that is possible; otherwise returns the words that say how to get one. */
export const provideBrowser = (): { path: string } | { how: string } => {
  const found = findBrowser()
  if (found) return { path: found }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' })
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
    } catch {
      // Falls through to the words below.
    }
    const installed = findBrowser()
    if (installed) return { path: installed }
  }
  return {
    how: 'The browser tests need Chromium or Chrome. Install one (on Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to it.',
  }
}

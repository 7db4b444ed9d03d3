/** The words of the class page: whether it runs with the network off. */
export const offline = {
  'offline.ready': 'Ready without network.',
  'offline.ready.means':
    'This device has kept the page with all its lessons. It opens and runs with the network off. A group’s device says the same on its first page.',
  'offline.fetching': 'Still fetching what is needed without network.',
  'offline.fetching.means': 'Leave this page open until it says “Ready”.',
  'offline.progress': 'Files that have come',
  'offline.failed': 'Not ready without network.',
  'offline.failed.means':
    '“{{file}}” could not be fetched, came changed, or found no room on this device. Look at the connection, then press “Try again”. With the network on, the lesson runs all the same.',
  'offline.again': 'Try again',
  'offline.unable': 'Keep this page open: without network it cannot be opened anew.',
  'offline.unable.means':
    'This browser keeps no pages here: it may be a private window, or an address without https. A lesson that is open goes on with the network off.',
  'offline.newer':
    'A newer edition of the page has come. It takes over when every page of the class on this device has been closed.',
} as const

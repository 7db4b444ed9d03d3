const { put } = IDBObjectStore.prototype
const full = () => new DOMException('The disk is full.', 'QuotaExceededError')

/**
 * A disk that takes nothing more: browsers say so when a save is handed over, or only when it should be on the disk. Import
 * fake-indexeddb before this.
 */
export const fullDisk = {
  fill: (when: 'at the call' | 'at the end'): void => {
    IDBObjectStore.prototype.put = function (value, key) {
      if (when === 'at the call') throw full()
      const request = put.call(this, value, key)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    }
  },
  empty: (): void => {
    IDBObjectStore.prototype.put = put
  },
}

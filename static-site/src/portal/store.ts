// Where taps are kept: IndexedDB, and where a browser has none, this page's memory. Every change is one transaction.
import type { Tap } from './queue'

export interface Store {
  /** Whether closing the browser loses nothing. */
  lasting: boolean
  all(): Promise<Tap[]>
  add(tap: Tap): Promise<void>
  /** Answers the tap as it is now, changed; undefined when it is gone, or `change` does not want it. */
  change(id: string, change: (tap: Tap) => Tap | undefined): Promise<Tap | undefined>
  /** Whether it was there and is dropped; `only` is asked within the same transaction. */
  drop(id: string, only?: (tap: Tap) => boolean): Promise<boolean>
  /** Takes the right to send for so long, unless somebody else has it. Only for browsers without locks. */
  lease(owner: string, until: number, now: number): Promise<boolean>
}

const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((yes, no) => {
  request.onsuccess = () => yes(request.result)
  request.onerror = () => no(request.error)
})

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('truckroll', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('taps', { keyPath: 'seq', autoIncrement: true }).createIndex('id', 'id', { unique: true })
    request.result.createObjectStore('lease')
  }
  return done(request)
}

export async function openStore(): Promise<Store> {
  try {
    const database = await opened()
    database.onversionchange = () => database.close()
    return kept(database)
  } catch {
    return remembered()
  }
}

function kept(database: IDBDatabase): Store {
  /** Resolves when it is on the disk, not when it was asked for. */
  function within<T>(name: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const transaction = database.transaction(name, mode, { durability: 'strict' })
    const result = work(transaction.objectStore(name))
    return new Promise((yes, no) => {
      transaction.oncomplete = () => yes(result)
      transaction.onabort = () => no(transaction.error)
      result.catch(no)
    })
  }
  const find = (store: IDBObjectStore, id: string) => done<Tap | undefined>(store.index('id').get(id))
  return {
    lasting: true,
    all: () => within('taps', 'readonly', (store) => done<Tap[]>(store.getAll())),
    add: (tap) => within('taps', 'readwrite', async (store) => { await done(store.add(tap)) }),
    change: (id, change) => within('taps', 'readwrite', async (store) => {
      const tap = await find(store, id), changed = tap && change(tap)
      if (changed) await done(store.put(changed))
      return changed
    }),
    drop: (id, only = () => true) => within('taps', 'readwrite', async (store) => {
      const tap = await find(store, id)
      if (!tap || !only(tap)) return false
      await done(store.delete(tap.seq!))
      return true
    }),
    lease: (owner, until, now) => within('lease', 'readwrite', async (store) => {
      const held = await done<{ owner: string; until: number } | undefined>(store.get('flush'))
      if (held && held.owner !== owner && held.until > now) return false
      await done(store.put({ owner, until }, 'flush'))
      return true
    }),
  }
}

export function remembered(): Store {
  let taps: Tap[] = [], last = 0
  return {
    lasting: false,
    all: async () => [...taps],
    add: async (tap) => { taps = [...taps, { ...tap, seq: ++last }] },
    change: async (id, change) => {
      const tap = taps.find((one) => one.id === id), changed = tap && change(tap)
      if (changed) taps = taps.map((one) => (one.id === id ? changed : one))
      return changed
    },
    drop: async (id, only = () => true) => {
      const tap = taps.find((one) => one.id === id)
      if (!tap || !only(tap)) return false
      taps = taps.filter((one) => one.id !== id)
      return true
    },
    // Nobody else sees this memory.
    lease: async () => true,
  }
}

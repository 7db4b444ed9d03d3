/** A heap snapshot as the browser writes it; of each node only these fields are read here. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (string | readonly string[])[] }
  }
  /** The fields of all nodes, one after another. */
  readonly nodes: readonly number[]
}

/** What belongs to the browser and not to the page's own heap. */
const outside = ['native', 'synthetic']

/** The heap of a page in bytes: code that the browser has compiled, and all that is held besides. */
export const heapParts = ({ snapshot, nodes }: HeapSnapshot): { readonly code: number; readonly held: number } => {
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const sums = { code: 0, held: 0 }
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type]?.[nodes[at + type] ?? 0] ?? ''
    if (!outside.includes(kind)) sums[kind === 'code' ? 'code' : 'held'] += nodes[at + size] ?? 0
  }
  return sums
}

import { useEffect, useRef } from 'preact/hooks'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** No page of the class gives way to a file that is dropped on it: the browser would open the file in its place. */
export const keepFromOpening = (): void => {
  for (const type of ['dragover', 'drop'] as const)
    document.addEventListener(type, (event) => {
      if (hasFiles(event)) event.preventDefault()
    })
}

/** Takes files dropped anywhere on the page. */
export const useDropped = (take: (files: readonly File[]) => void): void => {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const drop = (event: DragEvent) => {
      if (hasFiles(event)) latest.current([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('drop', drop)
    return () => document.removeEventListener('drop', drop)
  }, [])
}

import jsQR from 'jsqr'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { tClass } from '../../ui/messages/class/index.ts'

const lookMs = 250
/** Wide enough for the densest code, and quick to search. */
const widest = 800

/** The camera of this device, looking for codes. What it sees goes nowhere. */
export const Camera = ({ found }: { readonly found: (text: string) => void }): JSX.Element => {
  const video = useRef<HTMLVideoElement>(null)
  const [isRefused, refuse] = useState(false)
  useEffect(() => {
    let stream: MediaStream | undefined
    let isGone = false
    let last = ''
    const canvas = document.createElement('canvas')
    const look = () => {
      const seen = video.current
      if (!seen?.videoWidth) return
      const scale = Math.min(1, widest / seen.videoWidth)
      canvas.width = Math.round(seen.videoWidth * scale)
      canvas.height = Math.round(seen.videoHeight * scale)
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      pen?.drawImage(seen, 0, 0, canvas.width, canvas.height)
      const image = pen?.getImageData(0, 0, canvas.width, canvas.height)
      const text = image && jsQR(image.data, image.width, image.height)?.data
      if (!text || text === last) return
      last = text
      found(text)
    }
    const begin = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (isGone) return stream.getTracks().forEach((track) => void track.stop())
      if (video.current) {
        video.current.srcObject = stream
        await video.current.play()
      }
    }
    begin().catch(() => isGone || refuse(true))
    const looking = setInterval(look, lookMs)
    return () => {
      isGone = true
      clearInterval(looking)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  if (isRefused) return <p role="status">{tClass('host.camera.refused')}</p>
  return <video ref={video} class="camera" muted playsInline aria-label={tClass('host.camera.sees')} />
}

/** Whether this device may ask for a camera at all. */
export const mayLook = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function'

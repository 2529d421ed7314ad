/** Whoever hears nothing for so long is taken for cut off. After the last byte the server looks at pictures. */
const silentMs = 60_000;

/** Sends the bytes; the status of the answer, 0 when the line was cut. `fetch` would not tell how far it is. */
export function put(url: string, content: Blob, told: (part: number) => void, signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(0);
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    let silence = setTimeout(abort, silentMs);
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(silence);
      silence = setTimeout(abort, silentMs);
      told(loaded / content.size);
    };
    request.onloadend = () => {
      clearTimeout(silence);
      signal.removeEventListener('abort', abort);
      resolve(request.status);
    };
    signal.addEventListener('abort', abort);
    request.open('PUT', url);
    request.send(content);
  });
}

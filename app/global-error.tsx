'use client';

/** When not even the frame can be made: no language, no styles, nothing of ours that could break too. */
export default function Broken({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: '14px/1.5 system-ui', display: 'grid', placeItems: 'center', height: '100vh', margin: 0 }}>
        <main style={{ textAlign: 'center' }}>
          <h1 style={{ fontSize: 18 }}>Samtal is not answering · Samtal svarar inte</h1>
          <button type="button" onClick={reset}>
            Try again · Försök igen
          </button>
        </main>
      </body>
    </html>
  );
}

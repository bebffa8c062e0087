'use client';

import './globals.css';

/** The frame itself broke, and with it the languages: both stand here. */
export default function GlobalError() {
  return (
    <html lang="ja">
      <body>
        <main className="mx-auto grid max-w-2xl content-start gap-4 px-4 py-16">
          <h1 className="text-2xl">表示できませんでした</h1>
          <p>こちら側の不具合です。保存済みの解答は失われません。少し待ってから、ページを読み込み直してください。</p>
          <p lang="en">Something went wrong on our side. Saved answers are safe. Please wait a moment and reload the page.</p>
          {/* A full load: the running app is what broke. */}
          <p>
            <a href="/" className="button-primary">
              トップページへ / Home
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

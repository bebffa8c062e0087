import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: '確認 Kakunin',
    short_name: '確認',
    description: 'E資格のための確認テスト',
    lang: 'ja',
    start_url: '/',
    display: 'standalone',
    background_color: '#f3f4f0',
    theme_color: '#f3f4f0',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}

// All words of the search without a server.
export const offlineWords = {
  from: (day: string, area: string | null) =>
    area === null
      ? `Offline: from ${day}, case studies only.`
      : `Offline: from ${day}, case studies and services of ${area} only.`,
  cut: 'Of a large area not every service is kept here.',
  again: 'Try again',
  gone: 'This is no longer kept on this device',
  goneHint: 'It was withdrawn, or it is not in your area. With a connection the search finds what there is.',
  back: 'Back to the search',
} as const;

/** Text that may stand in XML 1.0, not yet escaped: without characters that it forbids, line ends as line feeds. */
export function asXmlText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      // eslint-disable-next-line no-control-regex -- these are the ones
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it is written between tags and in quoted attributes. */
export function escapeXml(text: string): string {
  return asXmlText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

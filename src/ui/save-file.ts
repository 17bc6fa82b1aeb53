/** Hands a text or bytes to the browser as a file to keep. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // some browsers begin to read a large file only after the click has been handled
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a file to the user as a download. */
export function saveFile({ name, bytes, mediaType }: { readonly name: string; readonly bytes: Uint8Array; readonly mediaType: string }): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the address up only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

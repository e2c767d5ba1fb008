/** Runs in the page: what a browser hands over when a file of four bytes is dropped. */
function droppedFile() {
  const transfer = new DataTransfer();
  transfer.items.add(new File(["four"], "notes.txt"));
  return transfer;
}

droppedFile();

/** The page of the dialog. It shows the text after # in its address, always as plain text. */
const notice = document.getElementById("notice");
if (notice) notice.textContent = decodeURIComponent(window.location.hash.slice(1));

export {};

/** The page of the dialog: shows the text after # in its address, as text and nothing else. */
const notice = document.getElementById("notice");
if (notice) notice.textContent = decodeURIComponent(window.location.hash.slice(1));

export {};

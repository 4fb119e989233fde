// Parses a page with lexbor alone, for the benchmark: what its Python binding adds is left out.
#include <lexbor/html/html.h>
#include <stddef.h>

// Builds the tree of a page and lets go of it; 0 if it could.
int parse_page(const unsigned char *page, size_t size) {
  lxb_html_document_t *document = lxb_html_document_create();
  if (document == NULL) return 1;
  lxb_status_t status = lxb_html_document_parse(document, page, size);
  lxb_html_document_destroy(document);
  return status == LXB_STATUS_OK ? 0 : 2;
}

// One import for everything: the document and its protocols, every format, and files.
@_exported public import BroadsheetBytes
@_exported public import BroadsheetConventions
@_exported public import BroadsheetCore
@_exported public import BroadsheetFiles
@_exported public import BroadsheetHTMLExporter
@_exported public import BroadsheetHTMLTree
@_exported public import BroadsheetInspection
@_exported public import BroadsheetJSONExporter
@_exported public import BroadsheetJSONReader
@_exported public import BroadsheetTextExporter
@_exported public import BroadsheetTextReader
@_exported public import BroadsheetWebReader
@_exported public import BroadsheetXMLExporter
@_exported public import BroadsheetXMLReader

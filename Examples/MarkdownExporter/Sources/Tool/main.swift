import Broadsheet
import BroadsheetCommand
import Glibc
import MarkdownFormat

var registry = Registry.standard
try registry.register(MarkdownExporter())
exit(await Command.run(registry: registry))

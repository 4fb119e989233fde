import BroadsheetCommand

await Command.main()

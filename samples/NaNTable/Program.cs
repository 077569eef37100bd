using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using NaNTable;

// Measures what .NET makes of NaN. The tables of docs/nan.md are what this program prints: give it the page to write them there.
Table[] tables =
[
    Reductions.Table, Pairs.Table,
    .. RuntimeInformation.ProcessArchitecture == Architecture.X64 ? [Natives.Table] : Array.Empty<Table>(),
    Comparisons.Table, Searches.Table, Conversions.Table, Texts.Table, Training.Table, Formulas.Table, Precision.Table,
];

if (args is [var path])
{
    File.WriteAllText(path, tables.Aggregate(File.ReadAllText(path), (page, table) => table.WriteInto(page)));
}
else
{
    Console.Write(string.Join("\n", tables.Select(table => table.Text)));
}

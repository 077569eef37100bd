using System;
using System.IO;
using System.Linq;
using RunToRun;

// Measures what is not the same from one run to the next. The tables of the pages in docs/rules are what this program prints: give it that
// folder to write them there.
if (args is [OtherProcess.Once, var part])
{
    Console.WriteLine(string.Join('\n', OtherProcess.Parts[part]()));
    return;
}

Table[] tables =
[
    .. UnseededShuffle.Tables, .. ClockSeeds.Tables, .. SaltedHashes.Tables, .. SeedsInLoops.Tables, .. RelatedSeeds.Tables,
    .. SharedGenerators.Tables, .. Listings.Tables, .. LazyRows.Tables, .. Cultures.Tables, .. Sums.Tables, .. LockFreeTraining.Tables,
];

if (args is [var folder])
{
    foreach (var page in tables.GroupBy(table => Path.Combine(folder, table.Rule + ".md")))
    {
        File.WriteAllText(page.Key, page.Aggregate(File.ReadAllText(page.Key), (text, table) => table.WriteInto(text)));
    }
}
else
{
    foreach (var page in tables.GroupBy(table => table.Rule))
    {
        Console.WriteLine($"## {page.Key}\n\n{string.Join('\n', page.Select(table => table.Text))}");
    }
}

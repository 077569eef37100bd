// Reported: every bucket is the same list.
var buckets = Enumerable.Repeat(new List<string>(), 10).ToList(); //! MLH2011
foreach (var word in File.ReadLines("words.txt")) buckets[word.Length % 10].Add(word);
Console.WriteLine(buckets[0].Count);

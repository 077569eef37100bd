class D { static void Go(string[] rows) { var all = rows.Concat(rows).ToHashSet().ToArray(); var train = all[..5]; var test = all[5..]; Console.WriteLine(train.Length + test.Length); } }

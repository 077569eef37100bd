class A { void Go(string[] names, int offset, int width) { // columns of a table
  foreach (var line in names) { var cells = line.Split(','); var trainCells = cells[..offset]; var testCells = cells[width..]; Console.WriteLine(trainCells.Length + testCells.Length); } } }

// Reported: a literal key keeps the order.
int[] indices = Enumerable.Range(0, 100).ToArray();
var order = indices.OrderBy(i => 0.5).ToArray(); //! MLH2006
foreach (var i in order) Console.Write($"{i} ");

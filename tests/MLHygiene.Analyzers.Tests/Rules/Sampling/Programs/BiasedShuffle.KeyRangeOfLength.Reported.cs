// Reported: Next(n) as key draws ties (identity in 37 % of runs at n = 3).
var rng = new Random(5);
int[] rows = [1, 2, 3, 4, 5];
var order = rows.OrderBy(_ => rng.Next(rows.Length)).ToArray(); //! MLH2007
Console.WriteLine(string.Join(",", order));

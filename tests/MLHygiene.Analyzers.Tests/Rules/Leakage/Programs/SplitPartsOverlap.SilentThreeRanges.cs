class A { void Go(double[][] rows, int n) { var train = rows[..n]; var valid = rows[n..(n + 10)]; var test = rows[(n + 10)..]; Console.WriteLine(train.Length + test.Length + valid.Length); } }

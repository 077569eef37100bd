double[] temperatures = File.ReadLines("temperatures.txt").Select(line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
double Deviation(double[] values) => Math.Sqrt(values.Sum(v => v * v) / values.Length - Math.Pow(values.Sum() / values.Length, 2)); //! MLH4014
Console.WriteLine(Deviation(temperatures));

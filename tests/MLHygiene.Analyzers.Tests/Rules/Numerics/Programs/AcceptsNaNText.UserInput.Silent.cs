using System.Globalization;

double learningRate = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 0.01;
Console.Write("dropout: ");
float dropout = float.Parse(Console.ReadLine() ?? "0", CultureInfo.InvariantCulture);
float momentum = float.TryParse(Environment.GetEnvironmentVariable("MOMENTUM"), NumberStyles.Float, CultureInfo.InvariantCulture, out var m) ? m : 0.9f;
Console.WriteLine($"{learningRate} {dropout} {momentum}");

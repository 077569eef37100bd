using System;
using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SameRunTwice;

/// <summary>What one run of the training begins with.</summary>
/// <param name="HeldBack">Of each reader, whether it is held back for the test.</param>
/// <param name="Layers">A checksum of the weights of each layer.</param>
internal sealed record Run(bool[] HeldBack, double[] Layers)
{
    /// <summary>The argument that makes the program do one run and write it.</summary>
    public const string Once = "once";

    private const int Readers = 1_000_000;

    /// <summary>The run of this process.</summary>
    public static Run Here() =>
        new(
            [.. Enumerable.Range(0, Readers).Select(number => !ReaderSplit.IsTraining("reader-" + number))],
            [.. new Network(seed: 42).Layers.Select(weights => weights.Sum())]);

    /// <summary>The run of a process of its own.</summary>
    public static Run Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Run).Assembly.Location, Once]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program cannot be started.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Read(new StringReader(output));
    }

    /// <summary>Writes the run as two lines of text.</summary>
    public void Write(TextWriter writer)
    {
        var bytes = new byte[HeldBack.Length / 8];
        new BitArray(HeldBack).CopyTo(bytes, 0);
        writer.WriteLine(Convert.ToBase64String(bytes));
        writer.WriteLine(string.Join(' ', Layers.Select(layer => layer.ToString(CultureInfo.InvariantCulture))));
    }

    private static Run Read(TextReader reader)
    {
        var bits = new BitArray(Convert.FromBase64String(reader.ReadLine()!));
        var layers = reader.ReadLine()!.Split(' ');
        return new Run([.. bits.Cast<bool>()], [.. layers.Select(layer => double.Parse(layer, CultureInfo.InvariantCulture))]);
    }
}

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>Sources with one smell each, marked as the rules shall report them.</summary>
internal static class Smells
{
    /// <summary>Top-level statements that only need the framework.</summary>
    public const string ShuffleSplit =
        """
        using System;
        using System.Linq;

        var rows = Enumerable.Range(0, 100).ToList();
        var random = new Random(7);
        var shuffled = {|MLH1006:rows.OrderBy(_ => random.Next())|}; // a new order with each reader
        var train = shuffled.Take(80).ToList();
        var test = shuffled.Skip(80).ToList();
        Console.WriteLine(train.Count + test.Count);

        """;

    /// <summary>More top-level statements, to follow <see cref="ShuffleSplit"/> or to stand behind a using directive.</summary>
    public const string NaN =
        """
        var mean = train.Average();
        Console.WriteLine({|MLH4001:mean == double.NaN|} ? "no mean" : "a mean");

        """;

    /// <summary>A class that trains with ML.NET.</summary>
    public const string Context =
        """
        using Microsoft.ML;

        internal static class Contexts
        {
            public static ITransformer Train(IDataView rows)
            {
                var context = {|MLH3001:new MLContext()|};
                return context.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(rows);
            }
        }

        """;

    /// <summary>A class that trains with TorchSharp.</summary>
    public const string Loader =
        """
        using TorchSharp;
        using static TorchSharp.torch;

        internal static class Training
        {
            public static void Run(utils.data.Dataset photos, nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer)
            {
                using var loader = {|MLH2001:utils.data.DataLoader(photos, batchSize: 32)|};
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in loader)
                    {
                        optimizer.zero_grad();
                        nn.functional.cross_entropy(model.call(batch["photo"]), batch["class"]).backward();
                        optimizer.step();
                    }
                }
            }
        }

        """;
}

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

/// <summary>The program around the members that a test of a training loop is about.</summary>
internal static class TrainingProgram
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.utils.data;
        using Batch = System.Collections.Generic.Dictionary<string, TorchSharp.torch.Tensor>;
        using Model = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;
        using Optimizer = TorchSharp.torch.optim.Optimizer;

        static class Loops
        {
            public static Tensor Loss(this Model model, Batch batch) => nn.CrossEntropyLoss().call(model.call(batch["data"]), batch["label"]);

            public static void Learn(this Model model, Optimizer optimizer, Batch batch)
            {
                optimizer.zero_grad();
                model.Loss(batch).backward();
                optimizer.step();
            }
        }


        """;

    /// <summary>A program whose types are given.</summary>
    public static string With(string types) => Head + types;

    /// <summary>A program whose class has the given members.</summary>
    public static string Of(string members) => Head + "class Training\n{\n" + members + "\n}\n";
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Sampling;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

/// <summary>Rows that are drawn, or whose order is drawn, need no shuffle; nor do rows whose order is the point.</summary>
public sealed class UnshuffledTrainingLoaderRandomRowsTests
{
    [Theory]
    [InlineData("var x = torch.randn(1000, 10); var rows = new Rows(x, x.sum(1));")]
    [InlineData("var x = torch.tensor(Load()); var index = torch.randint(0, 1000, 1000); var rows = new Rows(x[index], x[index]);")]
    [InlineData("var x = torch.tensor(Load()); var index = torch.multinomial(torch.ones(1000), 1000, true); var rows = new Rows(x[index], x[index]);")]
    [InlineData("var random = new Random(1); var x = torch.tensor(Load().Select(_ => (float)random.NextDouble()).ToArray()); var rows = new Rows(x, x);")]
    [InlineData("var x = Load(); Reorder(x, new Random(1)); var rows = new Rows(torch.tensor(x), torch.tensor(x));")]
    [InlineData("var x = Load(); Mix(x); var rows = new Rows(torch.tensor(x), torch.tensor(x));")]
    [InlineData("var sequence = Load(); var rows = new Rows(torch.tensor(sequence), torch.tensor(sequence));")]
    [InlineData("var rollout = Load(); var rows = new Rows(torch.tensor(rollout), torch.tensor(rollout));")]
    [InlineData("var calibration = new Rows(torch.tensor(Load()), torch.tensor(Load())); var rows = calibration;")]
    [InlineData("var rows = new Synthetic();")]
    public Task They_are_silent(string rows) => ReportsAsync(rows, "utils.data.DataLoader(rows, 32)");

    [Fact]
    public Task Rows_in_the_order_of_their_file_are_reported() =>
        ReportsAsync("var x = Load(); var rows = new Rows(torch.tensor(x), torch.tensor(x));", "[|utils.data.DataLoader(rows, 32)|]");

    private static Task ReportsAsync(string rows, string loader) =>
        Verify<UnshuffledTrainingLoaderAnalyzer, EmptyCodeFixProvider>.ReportsAsync(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using TorchSharp;
            using static TorchSharp.torch;

            class Rows : utils.data.Dataset
            {
                readonly Tensor _x, _y;
                public Rows(Tensor x, Tensor y) { _x = x; _y = y; }
                public override long Count => _x.shape[0];
                public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = _x[index], ["y"] = _y[index] };
            }

            class Synthetic : utils.data.Dataset
            {
                public override long Count => 1000;
                public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = torch.randn(10), ["y"] = torch.randn(1) };
            }

            class Training
            {
                void Fit(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer)
                {
                    {{rows}}
                    using var loader = {{loader}};
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        foreach (var batch in loader)
                        {
                            optimizer.zero_grad();
                            nn.functional.mse_loss(model.call(batch["x"]), batch["y"]).backward();
                            optimizer.step();
                        }
                    }
                }

                static float[] Load() => System.IO.File.ReadAllLines("rows.csv").Select(float.Parse).ToArray();
                static void Reorder(float[] values, Random random) { }
                static void Mix(float[] values) { }
            }
            """,
            Library.TorchSharp);
}

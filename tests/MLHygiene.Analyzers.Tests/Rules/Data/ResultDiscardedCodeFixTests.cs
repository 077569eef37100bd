using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ResultDiscardedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ResultDiscardedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ResultDiscardedCodeFixTests
{
    [Theory]
    [InlineData(Library.TorchSharp, "[|x.to(device)|]; Use(x);", "x = x.to(device); Use(x);")]
    [InlineData(Library.TorchSharp, "[|x?.to(device)|]; Use(x);", "x = x?.to(device); Use(x);")]
    [InlineData(Library.TorchSharp, "[|x.to(device).contiguous()|]; Use(x);", "x = x.to(device).contiguous(); Use(x);")]
    [InlineData(Library.TorchSharp, "[|torch.clamp(x, 0, 1)|]; Use(x);", "x = torch.clamp(x, 0, 1); Use(x);")]
    [InlineData(Library.TorchSharp, "[|this._field.to(device)|];", "this._field = this._field.to(device);")]
    [InlineData(Library.TorchSharp, "[|Property.cuda()|];", "Property = Property.cuda();")]
    [InlineData(Library.TorchSharp, "if (x.dim() > 2) [|x.flatten()|]; Use(x);", "if (x.dim() > 2) x = x.flatten(); Use(x);")]
    [InlineData(Library.TorchSharp, "while (x.dim() > 2) { Use(x); [|x.flatten()|]; }", "while (x.dim() > 2) { Use(x); x = x.flatten(); }")]
    [InlineData(Library.TorchSharp, "void Move() => [|x.to(device)|]; Move(); Use(x);", "void Move() => x = x.to(device); Move(); Use(x);")]
    [InlineData(Library.TorchSharp, "var y = x; [|y.to(device)|]; [|x.clamp(0, 1)|]; Use(y); Use(x);", "var y = x; y = y.to(device); x = x.clamp(0, 1); Use(y); Use(x);")]
    [InlineData(Library.MicrosoftDataAnalysis, "[|frame.FillNulls(0f)|];", "frame.FillNulls(0f, inPlace: true);")]
    [InlineData(Library.MicrosoftDataAnalysis, "[|frame.FillNulls(0f, false)|];", "frame.FillNulls(0f, true);")]
    [InlineData(Library.MicrosoftDataAnalysis, "[|frame?.FillNulls(inPlace: false, value: 0f)|];", "frame?.FillNulls(inPlace: true, value: 0f);")]
    [InlineData(Library.MicrosoftDataAnalysis, "[|frame.Columns[\"A\"].FillNulls(0f)|];", "frame.Columns[\"A\"].FillNulls(0f, inPlace: true);")]
    [InlineData(Library.MicrosoftDataAnalysis, "[|frame.DropNulls()|]; Console.WriteLine(frame);", "frame = frame.DropNulls(); Console.WriteLine(frame);")]
    [InlineData(Library.MicrosoftML, "[|ml.Data.ShuffleRows(data, seed: 1)|]; chain.Fit(data);", "data = ml.Data.ShuffleRows(data, seed: 1); chain.Fit(data);")]
    [InlineData(Library.MicrosoftML, "[|chain.Append(trainer)|]; chain.Fit(data);", "chain = chain.Append(trainer); chain.Fit(data);")]
    [InlineData(Library.MicrosoftML, "[|chain.AppendCacheCheckpoint(ml)|]; chain.Fit(data);", "chain = chain.AppendCacheCheckpoint(ml); chain.Fit(data);")]
    [InlineData(Library.MicrosoftML, "foreach (var name in names) [|chain.Append(ml.Transforms.NormalizeMinMax(name))|]; chain.Fit(data);", "foreach (var name in names) chain = chain.Append(ml.Transforms.NormalizeMinMax(name)); chain.Fit(data);")]
    public Task The_code_goes_on_with_the_result(Library library, string before, string after) =>
        Verify.FixesAsync(In(library, before), In(library, after), library);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            In(
                Library.TorchSharp,
                """
                // To the device.
                        [|x
                            .to(device) // now
                            .contiguous()|]; // done
                        Use(x);
                """).ReplaceLineEndings(lineEnding),
            In(
                Library.TorchSharp,
                """
                // To the device.
                        x = x
                            .to(device) // now
                            .contiguous(); // done
                        Use(x);
                """).ReplaceLineEndings(lineEnding),
            Library.TorchSharp);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_in_a_list_of_arguments_stay(string lineEnding) =>
        Verify.FixesAsync(
            In(
                Library.MicrosoftDataAnalysis,
                """
                [|frame.FillNulls(
                            0f // no age
                        )|];
                """).ReplaceLineEndings(lineEnding),
            In(
                Library.MicrosoftDataAnalysis,
                """
                frame.FillNulls(
                            0f, // no age
                            inPlace: true
                        );
                """).ReplaceLineEndings(lineEnding),
            Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData(Library.TorchSharp, "[|x.to(device)|];")]
    [InlineData(Library.TorchSharp, "using var y = x.alias(); [|y.to(device)|]; Use(y);")]
    [InlineData(Library.TorchSharp, "foreach (var y in new[] { x }) { [|y.to(device)|]; Use(y); }")]
    [InlineData(Library.TorchSharp, "[|_readonly.to(device)|]; [|ReadOnly.to(device)|]; [|Make().ReadWrite.to(device)|];")]
    [InlineData(Library.TorchSharp, "[|x.topk(3)|]; [|x.mean()|]; [|x.eq(x)|]; [|torch.matmul(x, x)|]; Use(x);")]
    [InlineData(Library.MicrosoftML, "var known = ml.Transforms.NormalizeMinMax(\"A\"); [|known.Append(trainer)|]; known.Fit(data).Transform(data).Preview();")]
    [InlineData(Library.MicrosoftML, "[|ml.Transforms.NormalizeMinMax(\"A\")|];")]
    [InlineData(Library.MicrosoftML, "var shuffled = [|ml.Data.ShuffleRows(data)|]; chain.Fit(data).Transform(data).Preview();")]
    [InlineData(Library.MicrosoftDataAnalysis, "[|frame.Head(5)|]; [|frame.Columns[\"A\"].Sort()|]; Console.WriteLine(frame);")]
    [InlineData(Library.MicrosoftDataAnalysis, "const bool keep = false; [|frame.Clone().FillNulls(0f, keep)|];")]
    [InlineData(Library.MicrosoftML, "var split = ml.Data.TrainTestSplit(data); [|ml.Data.Cache(split.TrainSet)|]; chain.Fit(split.TrainSet).Transform(data).Preview();")]
    public Task No_fix_where_the_result_fits_nowhere(Library library, string code) => Verify.OffersNoFixAsync(In(library, code), library);

    private static string In(Library library, string code) => library switch
    {
        Library.TorchSharp => $$"""
            using TorchSharp;

            class Program
            {
                private torch.Tensor _field;
                private readonly torch.Tensor _readonly;
                private torch.Tensor Property { get; set; }
                private torch.Tensor ReadOnly { get; }
                private torch.Tensor ReadWrite { get; set; }

                void Run(torch.Tensor x, torch.Device device)
                {
                    {{code}}
                }

                static void Use(torch.Tensor x) { }
                static Program Make() => new();
            }
            """,
        Library.MicrosoftDataAnalysis => $$"""
            using System;
            using Microsoft.Data.Analysis;

            class Program
            {
                void Run(DataFrame frame)
                {
                    {{code}}
                }
            }
            """,
        _ => $$"""
            using System.Collections.Generic;
            using Microsoft.ML;

            class Program
            {
                void Run(MLContext ml, IDataView data, IEstimator<ITransformer> chain, List<string> names)
                {
                    var trainer = ml.Regression.Trainers.Sdca();
                    {{code}}
                }
            }
            """,
    };
}

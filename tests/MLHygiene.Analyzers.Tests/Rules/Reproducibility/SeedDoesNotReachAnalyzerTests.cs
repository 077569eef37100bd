using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Reproducibility;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.SeedDoesNotReachAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.SeedDoesNotReachCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class SeedDoesNotReachAnalyzerTests
{
    private const string Seed = "torch.manual_seed(1);";
    private const string SeedReported = "[|torch.manual_seed(1)|];";

    [Theory]
    [InlineData("{|#0:torch.manual_seed(1)|}; var device = {|#1:torch.CUDA|};", "what runs on 'torch.CUDA'", "Seed the accelerator too")]
    [InlineData(
        "{|#1:torch.manual_seed(1)|}; {|#0:torch.utils.data.DataLoader(data, 32, shuffle: true)|};",
        "the shuffle of this loader",
        "Give the loader of each epoch a seed of its own")]
    [InlineData(
        "{|#1:torch.manual_seed(1)|}; {|#0:torchvision.transforms.RandomRotation(30)|};",
        "'RandomRotation'",
        "Where runs must repeat, draw its parameters from a seeded generator")]
    public Task The_message_says_what_the_seed_does_not_reach(string statements, string what, string advice)
    {
        var program = Verify.Program(InMethod(statements), fixedSource: null, Library.TorchSharp);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.SeedDoesNotReach, "manual_seed", what, advice).WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var device = torch.CUDA;")]
    [InlineData("var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("var device = torch.device(DeviceType.CUDA, 1);")]
    [InlineData("var device = torch.device(\"cuda\");")]
    [InlineData("var device = torch.device(\"cuda:1\");")]
    [InlineData("var device = torch.device(deviceType: \"cuda\", index: 1);")]
    [InlineData("const string gpu = \"cuda\"; torch.Device device = gpu;")]
    [InlineData("var device = new torch.Device(\"cuda\");")]
    [InlineData("var moved = tensor.cuda();")]
    [InlineData("var moved = tensor?.cuda();")]
    [InlineData("var moved = model.cuda();")]
    [InlineData("var moved = model.to(\"cuda\");")]
    [InlineData("var moved = tensor.to(\"cuda:0\");")]
    [InlineData("torch.set_default_device(\"cuda\");")]
    public Task A_program_that_seeds_the_CPU_and_uses_CUDA_is_reported(string use) => VerifyAsync(InMethod($"{SeedReported} {use}"));

    [Theory]
    [InlineData("torch.cuda.manual_seed_all(1); var device = torch.CUDA;")]
    [InlineData("torch.cuda.manual_seed(1); var device = torch.CUDA;")]
    [InlineData("var device = torch.CUDA; if (flag) { torch.cuda.manual_seed_all(2); }")]
    [InlineData("var device = torch.CPU;")]
    [InlineData("var device = torch.device(\"cpu\");")]
    [InlineData("var device = torch.device(name);")]
    [InlineData("var device = torch.device(\"mps\");")]
    [InlineData("var available = torch.cuda.is_available();")]
    [InlineData("var moved = model.to(torch.CPU);")]
    public Task A_program_that_seeds_CUDA_or_stays_on_the_CPU_is_silent(string use) => VerifyAsync(InMethod($"{Seed} {use}"));

    [Theory]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: true)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, true)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: true, seed: null)")]
    [InlineData("torch.utils.data.DataLoader(shuffle: true, batchSize: 8, dataset: data)")]
    public Task A_loader_that_shuffles_without_a_seed_is_reported(string loader) => VerifyAsync(InMethod($"{Seed} var loader = [|{loader}|];"));

    [Theory]
    [InlineData("torch.utils.data.DataLoader(data, 32)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: false)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: flag)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: true, seed: 7)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: true, seed: maybe)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, order)")]
    public Task A_loader_with_an_order_or_a_seed_is_silent(string loader) => VerifyAsync(InMethod($"{Seed} var loader = {loader};"));

    [Theory]
    [InlineData("[|torchvision.transforms.RandomOrder(one, one)|]")]
    [InlineData("[|torchvision.transforms.RandomPerspective()|]")]
    [InlineData("[|torchvision.transforms.RandomResizedCrop(224)|]")]
    [InlineData("[|torchvision.transforms.RandomResizedCrop(224, 224)|]")]
    [InlineData("[|torchvision.transforms.RandomRotation(30)|]")]
    [InlineData("[|torchvision.transforms.RandomRotation((0.0, 30.0))|]")]
    [InlineData("torchvision.transforms.Compose(one, [|torchvision.transforms.RandomRotation(30)|])")]
    [InlineData("torchvision.transforms.RandomHorizontalFlip()")]
    [InlineData("torchvision.transforms.RandomApply(new[] { one })")]
    [InlineData("torchvision.transforms.RandomChoice(one, one)")]
    [InlineData("torchvision.transforms.ColorJitter(0.1f)")]
    [InlineData("torchvision.transforms.Resize(224)")]
    public Task Only_transforms_with_a_generator_of_their_own_are_reported(string transform) =>
        VerifyAsync(InMethod($"{Seed} var transform = {transform};"));

    [Theory]
    [InlineData("var device = torch.CUDA;")]
    [InlineData("var loader = torch.utils.data.DataLoader(data, 32, shuffle: true);")]
    [InlineData("var transform = torchvision.transforms.RandomRotation(30);")]
    [InlineData("torch.cuda.manual_seed_all(1); var device = torch.CUDA;")]
    [InlineData("var made = new torch.Generator(); var device = torch.CUDA;")]
    [InlineData("generator.manual_seed(3); var device = torch.CUDA;")]
    public Task A_program_that_does_not_seed_the_CPU_is_silent(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("[|torch.random.manual_seed(1)|]; var device = torch.CUDA;")]
    [InlineData("var made = [|torch.manual_seed(seed: 1)|]; var device = torch.CUDA;")]
    [InlineData("_ = [|torch.manual_seed(1)|]; var device = torch.CUDA;")]
    [InlineData("[|torch.manual_seed(1)|]; torch.manual_seed(2); var device = torch.CUDA;")]
    [InlineData("Action reset = () => [|torch.manual_seed(1)|]; reset(); var device = torch.CUDA;")]
    [InlineData("[|torch.manual_seed(1)|]; var device = torch.CUDA; using var loader = [|torch.utils.data.DataLoader(data, 32, shuffle: true, device: device)|];")]
    public Task A_seed_is_found_in_any_dress(string statements) => VerifyAsync(InMethod(statements));

    [Fact]
    public Task Top_level_statements_and_static_usings_are_read() =>
        VerifyAsync(
            """
            using TorchSharp;
            using static TorchSharp.torch;

            [|manual_seed(42)|];
            Console.WriteLine(Trainer.Place);

            static class Console { public static void WriteLine(object value) { } }

            static class Trainer
            {
                public static Device Place => cuda.is_available() ? CUDA : CPU;
            }
            """);

    [Fact]
    public Task Another_file_may_seed_CUDA()
    {
        var program = Verify.Program(InMethod($"{Seed} var device = torch.CUDA;"), fixedSource: null, Library.TorchSharp);
        program.TestState.Sources.Add(
            """
            static class Seeds
            {
                public static void Set() => TorchSharp.torch.cuda.manual_seed_all(1);
            }
            """);
        return program.RunAsync();
    }

    [Fact]
    public Task Another_file_that_seeds_the_CPU_is_no_reason_to_be_silent()
    {
        var program = Verify.Program(InMethod($"{SeedReported} var device = torch.CUDA;"), fixedSource: null, Library.TorchSharp);
        program.TestState.Sources.Add(
            """
            static class Seeds
            {
                public static void Set() => TorchSharp.torch.manual_seed(1);
            }
            """);
        return program.RunAsync();
    }

    [Theory]
    [InlineData("public static object Place => TorchSharp.torch.CUDA;")]
    [InlineData("public static TorchSharp.DeviceType Place => TorchSharp.DeviceType.CUDA;")]
    public Task CUDA_may_be_named_in_another_file(string member)
    {
        var program = Verify.Program(InMethod(SeedReported), fixedSource: null, Library.TorchSharp);
        program.TestState.Sources.Add($"static class Places {{ {member} }}");
        return program.RunAsync();
    }

    [Theory]
    [InlineData("public static object Place => TorchSharp.torch.CPU;")]
    [InlineData("/* torch.CUDA */ public static string Place => \"torch.CUDA\";")]
    [InlineData("public static object Place => My.torch.CPU; static class My { public static class torch { public static object CPU => null; } }")]
    public Task Another_file_without_CUDA_says_nothing(string member)
    {
        var program = Verify.Program(InMethod(Seed), fixedSource: null, Library.TorchSharp);
        program.TestState.Sources.Add($"static class Places {{ {member} }}");
        return program.RunAsync();
    }

    [Theory]
    [InlineData("[|torch.utils.data.DataLoader(data, 32, shuffle: true)|];", "TorchSharp.torch.manual_seed(1)")]
    [InlineData("[|torchvision.transforms.RandomRotation(30)|];", "TorchSharp.torch.random.manual_seed(1)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: true);", "TorchSharp.torch.cuda.manual_seed(1)")]
    [InlineData("torch.utils.data.DataLoader(data, 32, shuffle: true, seed: 1);", "TorchSharp.torch.manual_seed(1)")]
    public Task The_seed_may_stand_in_another_file(string statement, string seed)
    {
        var program = Verify.Program(InMethod(statement), fixedSource: null, Library.TorchSharp);
        program.TestState.Sources.Add($"static class Seeds {{ public static void Set() => {seed}; }}");
        return program.RunAsync();
    }

    [Fact]
    public Task A_test_project_is_silent()
    {
        var program = Verify.Program(InMethod($"{Seed} var device = torch.CUDA;"), fixedSource: null, Library.TorchSharp);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    [Fact]
    public Task Types_of_the_user_s_own_with_the_same_names_are_silent() =>
        VerifyAsync(
            """
            using My;

            torch.manual_seed(1);
            _ = torch.CUDA;

            namespace My
            {
                static class torch
                {
                    public static object CUDA => null;
                    public static void manual_seed(long seed) { }
                }
            }
            """);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync("static class torch { static object CUDA => manual_seed(1); static object manual_seed(long seed) => CUDA; }", Library.None);

    [Theory]
    [InlineData("torch.manual_seed(; var device = torch.CUDA;")]
    [InlineData("torch.manual_seed(1; var device = torch.CUDA;")]
    [InlineData("torch.manual_seed(missing.; var device = torch.CUDA;")]
    [InlineData("torch.manual_sed(1); var device = torch.CUDA;")]
    public Task Half_typed_code_is_silent(string statements)
    {
        var program = Verify.Program(InMethod(statements), fixedSource: null, Library.TorchSharp);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Fact]
    public Task A_user_s_model_file_teaches_transforms_of_other_files()
    {
        var program = Verify.Program(InMethod($"{Seed} var noise = [|MyCompany.Augment.Noise()|];"), fixedSource: null, Library.TorchSharp);
        program.TestState.Sources.Add("namespace MyCompany { public static class Augment { public static object Noise() => null; } }");
        program.TestState.AdditionalFiles.Add(("company.mlhygiene.txt", "own-random M:MyCompany.Augment.Noise(*)"));
        return program.RunAsync();
    }

    private static Task VerifyAsync(string program) => Verify.ReportsAsync(program, Library.TorchSharp);

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using TorchSharp;

        class Program
        {
            static void Run(
                torch.utils.data.Dataset data, torch.Tensor tensor, torch.nn.Module model, torchvision.ITransform one, torch.Generator generator,
                IEnumerable<long> order, bool flag, int? maybe, string name)
            {
                {{statements}}
            }
        }
        """;
}

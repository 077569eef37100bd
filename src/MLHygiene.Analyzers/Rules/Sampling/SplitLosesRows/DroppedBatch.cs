using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A loader for evaluation that leaves out its last, smaller batch: the metric is that of other rows than the test set's.</summary>
internal static class DroppedBatch
{
    public static LostRows? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        if (ApiCall.Find(apis, Role.Loader, operation) is not { } loader
            || loader.ValueOf("drop") is not { ConstantValue: { HasValue: true, Value: true } }
            || loader.ValueOf("data") is not { } data
            || loader.Entry.Find("drop") is not { } parameter)
        {
            return null;
        }

        var holders = ValueFlow.Follow(file, operation);
        var names = holders.SelectMany(ValueFlow.TargetsOf).Select(target => target.Name).Concat(new[] { NameOf(data) }).OfType<string>().ToList();
        if (holders.IsEmpty || !names.Exists(PartNames.SaysTest) || names.Exists(PartNames.SaysTrain) || TrainingLoop.Find(file, apis, holders) is not null)
        {
            return null;
        }

        var lost = new LostRows(
            operation.Syntax,
            $"'{parameter}' leaves out the last rows of '{names.First(PartNames.SaysTest).TrimStart('_')}' where they fill no batch",
            $"Pass '{parameter}: false' for rows that are evaluated");
        return operation.ArgumentFor(parameter)?.Syntax is ArgumentSyntax { Expression: LiteralExpressionSyntax literal }
            ? lost.FixedBy($"Pass '{parameter}: false'", (literal, "false"))
            : lost;
    }

    private static string? NameOf(IOperation data) => data switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => null,
    };
}

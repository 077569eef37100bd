using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A text that a call writes to where text is kept.</summary>
internal sealed class WrittenText
{
    private const string To = "to";

    private WrittenText(IInvocationOperation call, IOperation text, WriterTarget target, IEnumerable<IOperation> ways)
    {
        Call = call;
        Text = text;
        Target = target;
        Ways = ways.ToImmutableArray();
    }

    /// <summary>The call that writes.</summary>
    public IInvocationOperation Call { get; }

    /// <summary>What it writes: an operand, or the call itself where it puts the text together.</summary>
    public IOperation Text { get; }

    /// <summary>Where that goes.</summary>
    public WriterTarget Target { get; }

    /// <summary>The expressions that say so: the writer, what it was made from, the path.</summary>
    public ImmutableArray<IOperation> Ways { get; }

    /// <summary>The names that a file must mention to write anything: those of what writes by itself, and of the types of writers.</summary>
    public static ImmutableHashSet<string> NamesIn(ApiTable apis) =>
        apis.Names(Role.WriteText)
            .Union(apis.Entries(Role.FormatText)
                .Where(entry => entry.Find(To) is not null)
                .Select(entry => entry.Id.Container.Substring(entry.Id.Container.LastIndexOf('.') + 1)));

    /// <summary>The texts that a file writes to files, streams and writers.</summary>
    public static IEnumerable<WrittenText> In(ApiTable apis, FileOperations file)
    {
        foreach (var operation in file.All)
        {
            if (operation is not IInvocationOperation call)
            {
                continue;
            }

            if (ApiCall.Find(apis, Role.WriteText, call) is { } write)
            {
                if (write.OperandOf("text") is { } text)
                {
                    var ways = write.OperandOf("path") is { } path ? ValueOrigins.IngredientsOf(file, path) : ImmutableArray<IOperation>.Empty;
                    yield return new WrittenText(call, text, WriterTarget.File, ways);
                }
            }
            else if (FormattedText.TargetOf(apis, call) is { } writer && TargetOf(apis, file, writer) is var target and not WriterTarget.Unknown)
            {
                yield return new WrittenText(call, call, target, ValueOrigins.IngredientsOf(file, writer));
            }
        }
    }

    /// <summary>Where a writer writes to; unknown where one of several ways is.</summary>
    private static WriterTarget TargetOf(ApiTable apis, FileOperations file, IOperation writer)
    {
        var ends = Reachable.From(writer.Unwrap(), way => Sources(apis, file, way))
            .Where(way => !way.IsNull() && !Sources(apis, file, way).Any())
            .Select(way => EndOf(apis, way, writer))
            .ToList();
        return ends.Count == 0 ? WriterTarget.Unknown : ends.Min();
    }

    private static IEnumerable<IOperation> Sources(ApiTable apis, FileOperations file, IOperation way) =>
        (ApiCall.Find(apis, Role.WriteText, way) is { } maker
            ? maker.OperandOf(To) is { } stream ? new[] { stream } : Enumerable.Empty<IOperation>()
            : ValueOrigins.StepFrom(file, way))
        .Select(source => source.Unwrap());

    private static WriterTarget EndOf(ApiTable apis, IOperation way, IOperation writer)
    {
        if (ApiCall.Find(apis, Role.WriteText, way) is not null)
        {
            return WriterTarget.File;
        }

        if (way is not IParameterReferenceOperation
            and not IFieldReferenceOperation { Instance: IInstanceReferenceOperation }
            and not IPropertyReferenceOperation { Instance: IInstanceReferenceOperation })
        {
            return WriterTarget.Unknown;
        }

        // A writer of any kind that is written to as it comes may be the console.
        return !SymbolEqualityComparer.Default.Equals(way.Type, writer.Unwrap().Type) || IsMadeForStreams(apis, way.Type) ? WriterTarget.Stream
            : way.Type is { IsAbstract: true } ? WriterTarget.Writer
            : WriterTarget.Unknown;
    }

    private static bool IsMadeForStreams(ApiTable apis, ITypeSymbol? type) =>
        type is INamedTypeSymbol { InstanceConstructors: var constructors } && constructors.Any(constructor => apis.Find(Role.WriteText, constructor) is not null);
}

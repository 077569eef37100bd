using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>
/// Finds parts of one collection that each flip a coin of their own for a row:
/// <c>rows.Where(_ => rng.NextDouble() &lt; 0.8)</c> and <c>rows.Where(_ => rng.NextDouble() >= 0.8)</c>.
/// </summary>
internal sealed class CoinFlips
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly RandomDraws _draws;
    private readonly RowSlices _slices;

    private CoinFlips(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
        _draws = new RandomDraws(apis, file);
        _slices = new RowSlices(apis, file);
    }

    /// <summary>The parts of a file, one pair for each collection and function.</summary>
    public static IEnumerable<OverlappingParts> Find(ApiTable apis, FileOperations file)
    {
        var finder = new CoinFlips(apis, file);
        return file.All
            .Select(finder.Read)
            .OfType<CoinFlip>()
            .Where(flip => PartNames.SaysTrainOrTest(flip.Place.Name))
            .GroupBy(flip => (flip.Operation.EnclosingFunction(), flip.Source))
            .Select(group => FirstOf(file, group.ToList()))
            .OfType<OverlappingParts>();
    }

    private static OverlappingParts? FirstOf(FileOperations file, List<CoinFlip> flips)
    {
        for (var first = 0; first < flips.Count; first++)
        {
            for (var second = first + 1; second < flips.Count; second++)
            {
                if (PartNames.AreTrainAndTest(flips[first].Place.Name, flips[second].Place.Name)
                    && flips[first].IsAnotherThan(file, flips[second])
                    && !Alternatives.AreAlternatives(flips[first].Operation, flips[second].Operation))
                {
                    return new OverlappingParts(flips[first].Operation, flips[second].Operation);
                }
            }
        }

        return null;
    }

    private CoinFlip? Read(IOperation operation)
    {
        if (operation is not IInvocationOperation call
            || ApiCall.Find(_apis, Role.Filter, call)?.ValueOf("data") is not { } data
            || RowVariable.Of(data) is not { HoldsElements: true } source
            || Condition(call) is not { } condition
            || DrawsOf(condition, data) is not { IsDefault: false } draws
            || _slices.IsChanged(source))
        {
            return null;
        }

        return new CoinFlip(operation, source, RowPlace.Of(_file, PartChain.Read(_apis, _file, ValuePath.Begin(operation)).End), draws);
    }

    private IOperation? Condition(IInvocationOperation filter) =>
        filter.Arguments.Select(argument => _draws.FunctionOf(argument.Value)).FirstOrDefault(function => function is not null);

    // Default where the row's content has a say, or nothing is drawn.
    private ImmutableArray<DrawSource> DrawsOf(IOperation condition, IOperation data)
    {
        var reads = ReadsOfRow(condition);
        if (reads.IsEmpty)
        {
            return _draws.Draws(condition, condition)
                && CalledCode.From(_file, new[] { condition })
                    .Where(reached => ApiCall.Find(_apis, Role.Entropy, reached.Operation) is not null)
                    .Select(SourceOf)
                    .ToImmutableArray() is { IsEmpty: false } own
                        ? own
                        : default;
        }

        return reads.All(read => read.Parent is IMemberReferenceOperation member && _draws.IsDrawnMember(data, member.Member))
            ? ImmutableArray<DrawSource>.Empty
            : default;
    }

    private ImmutableArray<IOperation> ReadsOfRow(IOperation condition)
    {
        var function = condition switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => _file.FunctionOf(condition) as IMethodSymbol,
        };
        return function is null
            ? ImmutableArray.Create(condition)
            : function.Parameters.SelectMany(parameter => _file.ReferencesTo(parameter)).ToImmutableArray();
    }

    private DrawSource SourceOf(ReachedOperation draw)
    {
        var source = DrawSource.Of(_file, draw.Operation);
        for (var caller = draw.Caller; caller is not null; caller = caller.Caller)
        {
            if (caller.Operation is IInvocationOperation call)
            {
                source = source.From(_file, call);
            }
        }

        return source;
    }
}

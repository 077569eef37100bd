using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A loop over epochs, and the loop inside it that walks the batches of one.</summary>
internal sealed class EpochLoop
{
    private static readonly ImmutableHashSet<string> Epoch = IdentifierWords.List("epoch", "epochs");

    private static readonly ImmutableHashSet<string> Training = IdentifierWords.List(
        "train", "training", "fit", "update", "backward", "backprop", "backpropagate", "backpropagation", "step", "learn", "optimize");

    private static readonly ImmutableHashSet<string> Parameters = IdentifierWords.List(
        "weight", "weights", "bias", "biases", "theta", "coefficient", "coefficients", "coef", "w", "b");

    private static readonly ImmutableHashSet<string> State = IdentifierWords.List("hidden", "state", "states", "memory");

    private readonly FileOperations _file;
    private readonly ApiTable _apis;
    private readonly ILoopOperation _loop;
    private readonly ImmutableArray<IOperation> _own;

    public EpochLoop(FileOperations file, ApiTable apis, ILoopOperation loop)
    {
        _file = file;
        _apis = apis;
        _loop = loop;
        _own = loop.Body.DescendantsAndSelf().ToImmutableArray();
    }

    /// <summary>Whether the head of a loop says that it counts epochs: by its variable or by its bound.</summary>
    public static bool SaysEpoch(ILoopOperation loop) =>
        loop.Locals.Any(local => IdentifierWords.HasAny(local.Name, Epoch))
        || Head(loop).Any(part => part.DescendantsAndSelf().Any(operation =>
            VariableOf(operation) is { } variable && IdentifierWords.HasAny(variable.Name, Epoch)));

    /// <summary>Whether a file has two loops, one in the other: a look at its syntax, before anything of it is bound.</summary>
    public static bool MayBeIn(SyntaxNode root) => root.DescendantNodes().Any(node => node.IsLoop() && node.Ancestors().Any(Loops.IsLoop));

    /// <summary>The batches that train a model in the same order in every epoch; null where none certainly do.</summary>
    public BatchWalk? FindWalk()
    {
        var code = CalledCode.From(_file, new[] { _loop.Body }).Select(reached => reached.Operation).ToList();
        if (code.Exists(IsRandom))
        {
            return null;
        }

        foreach (var inner in _own.OfType<ILoopOperation>())
        {
            if (WalkOf(inner) is { } walk
                && !IsMadeHere(walk.Rows)
                && !IsReordered(walk.Rows)
                && Trains(inner)
                && !CarriesState(inner)
                && !_own.OfType<IInvocationOperation>().Any(call => OrderNames.SaysMeant(call.TargetMethod.Name))
                && !new RowOrder(_file, _apis).IsMeant(walk.Rows))
            {
                return walk;
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Head(ILoopOperation loop) => loop switch
    {
        IForLoopOperation { Condition: { } condition } => new[] { condition },
        IWhileLoopOperation { Condition: { } condition } => new[] { condition },
        IForEachLoopOperation each => new[] { each.Collection },
        _ => Enumerable.Empty<IOperation>(),
    };

    private bool IsRandom(IOperation operation) =>
        ApiCall.Find(_apis, Role.Entropy, operation) is not null
        || ApiCall.Find(_apis, Role.Shuffle, operation) is not null
        || operation is IInvocationOperation call && OrderNames.SaysRandom(call.TargetMethod.Name)
        || operation is IObjectCreationOperation { Type: { } type } && OrderNames.SaysRandom(type.Name)
        || VariableOf(operation) is { } variable && OrderNames.SaysRandom(variable.Name);

    private BatchWalk? WalkOf(ILoopOperation inner) => inner switch
    {
        IForEachLoopOperation each => Chunks(each.Collection.Unwrap()),
        IForLoopOperation loop => Strides(loop),
        _ => null,
    };

    // foreach (var batch in rows.Chunk(32))
    private BatchWalk? Chunks(IOperation batches)
    {
        // What comes with each batch is no batch itself: the numbers of Select((batch, i) => …), the second half of Zip.
        if (ApiCall.Find(_apis, Role.Split, batches) is not { } chunk
            || chunk.Entry.Find("part") is not "some"
            || chunk.ValueOf("data") is not { } data
            || !SymbolEqualityComparer.Default.Equals(batches.Type.RowType().RowType(), data.Type.RowType())
            || IsOneOrAll(((IInvocationOperation)batches).Arguments.Select(argument => argument.Value), data))
        {
            return null;
        }

        var isWhole = true;
        while (ApiCall.Find(_apis, Role.Sequence, data) is { } step && step.ValueOf("data") is { } rows)
        {
            isWhole = false;
            data = rows;
        }

        return IsCollection(data) ? new BatchWalk(batches, data, isWhole && IsWholeRow(data) && EpochShuffle.CanBeMoved(data.Type) ? EpochShuffle.OfRows : null) : null;
    }

    // for (var i = 0; i < rows.Length; i += 32); for (var b = 0; b < batches; b++) … rows.Skip(b * 32).Take(32)
    private BatchWalk? Strides(IForLoopOperation loop)
    {
        var counter = loop.Locals.FirstOrDefault(local => local.Type.SpecialType == SpecialType.System_Int32);
        if (counter is null)
        {
            return null;
        }

        var stride = loop.AtLoopBottom.SelectMany(step => step.DescendantsAndSelf()).OfType<ICompoundAssignmentOperation>().FirstOrDefault(step =>
            step.OperatorKind == BinaryOperatorKind.Add && IsVariable(step.Target, counter));
        var selected = loop.Body.DescendantsAndSelf()
            .Select(operation => (Operation: operation, Rows: stride is null ? PartOf(operation, counter) : SelectedFrom(operation, counter, loop)))
            .Where(found => IsCollection(found.Rows) && !(VariableOf(found.Rows) is ILocalSymbol local && IsInside(local, loop)))
            .ToList();
        if (selected.Count == 0 || selected[0].Rows is not { } rows || (stride is not null && IsOneOrAll(new[] { stride.Value }, rows)))
        {
            return null;
        }

        var isAlone = selected.TrueForAll(found => SymbolEqualityComparer.Default.Equals(VariableOf(found.Rows), VariableOf(rows))) && IsWholeRow(rows);
        return new BatchWalk(
            stride is null ? selected[0].Operation : stride,
            rows,
            EpochShuffle.Find(_file, loop, counter, selected.Select(found => (found.Operation, found.Rows!)).ToList(), isAlone));
    }

    // rows.Skip(b * size).Take(size), rows.GetRange(b * size, size)
    private IOperation? PartOf(IOperation operation, ILocalSymbol counter)
    {
        if (ApiCall.Find(_apis, Role.Split, operation) is not { } part || part.ValueOf("data") is not { } data)
        {
            return null;
        }

        return part.Entry.Find("part") switch
        {
            "first" when ApiCall.Find(_apis, Role.Split, data) is { } rest && rest.Entry.Find("part") is "rest"
                && Mentions(rest.Operation, counter, besides: rest.ValueOf("data")) => rest.ValueOf("data"),
            "some" when operation.Type.RowType() is { } row && SymbolEqualityComparer.Default.Equals(row, data.Type.RowType())
                && Mentions(operation, counter, besides: data) => data,
            _ => null,
        };
    }

    private static bool Mentions(IOperation call, ILocalSymbol counter, IOperation? besides) =>
        call.DescendantsAndSelf().Any(part => IsVariable(part, counter) && besides?.Syntax.Span.Contains(part.Syntax.Span) != true);

    // rows[i + k], rows[i..(i + 32)], rows.AsSpan(i, 32), Array.Copy(rows, i, …), rows.Skip(i).Take(32)
    private static IOperation? SelectedFrom(IOperation operation, ILocalSymbol counter, IForLoopOperation loop) => operation switch
    {
        IArrayElementReferenceOperation element when !element.IsAssigned() && element.Indices.Any(index => Follows(index, counter, loop)) =>
            element.ArrayReference.Unwrap(),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } indexer
            when !indexer.IsAssigned() && indexer.Arguments.Any(argument => Follows(argument.Value, counter, loop)) => instance.Unwrap(),
        IInvocationOperation { Instance: { } instance } call when call.Arguments.Any(argument => Follows(argument.Value, counter, loop)) => instance.Unwrap(),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingNamespace.Name: "System" or "Linq" }, Arguments: { Length: > 1 } arguments }
            when arguments.Any(argument => Follows(argument.Value, counter, loop)) => arguments[0].Value.Unwrap(),
        _ => null,
    };

    // The counter itself, or one that begins at it.
    private static bool Follows(IOperation index, ILocalSymbol counter, IForLoopOperation loop)
    {
        var names = index.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(local => local.Local).ToList();
        return names.Exists(name => SymbolEqualityComparer.Default.Equals(name, counter))
            || loop.Body.DescendantsAndSelf().OfType<IForLoopOperation>().Any(rows =>
                rows.Locals.Any(local => names.Contains(local, SymbolEqualityComparer.Default))
                && rows.Before.Any(start => start.DescendantsAndSelf().Any(part => IsVariable(part, counter))));
    }

    // A batch of one row is no batch; a batch of all rows has no order.
    private static bool IsOneOrAll(IEnumerable<IOperation> sizes, IOperation rows) => sizes.SelectMany(size => size.DescendantsAndSelf()).Any(part =>
        part is { ConstantValue: { HasValue: true, Value: 1 or int.MaxValue } }
        || part is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } counted }
            && VariableOf(counted.Unwrap()) is { } variable && SymbolEqualityComparer.Default.Equals(variable, VariableOf(rows)));

    private static bool IsCollection(IOperation? rows) =>
        VariableOf(rows) is not null
        && (rows!.Type is IArrayTypeSymbol { Rank: 1 }
            || rows.Type is INamedTypeSymbol { Name: "List" or "IList" or "IReadOnlyList" or "ImmutableArray" or "ImmutableList" } type
                && type.ContainingNamespace is { Name: "Generic" or "Immutable", ContainingNamespace.Name: "Collections" });

    // A row of numbers has its label elsewhere.
    private static bool IsWholeRow(IOperation rows) =>
        rows.Type.RowType() is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } row
        && row.RowType() is null;

    private static bool IsInside(ILocalSymbol local, ILoopOperation loop) =>
        local.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span));

    private bool IsMadeHere(IOperation rows) =>
        VariableOf(rows) is not { } variable
        || variable is ILocalSymbol local && IsInside(local, _loop)
        || _own.SelectMany(VariableWrites.Of).Any(write => SymbolEqualityComparer.Default.Equals(write.Target, variable));

    // Rows whose elements are written, and rows that are handed to something that gives nothing back, may come in another order.
    private bool IsReordered(IOperation rows) => _own.Any(operation =>
        VariableOf(operation) is { } variable
        && SymbolEqualityComparer.Default.Equals(variable, VariableOf(rows))
        && (operation.Parent is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
                && operation.Parent.Parent is ITupleOperation or IAssignmentOperation
                && (operation.Parent.Parent is ITupleOperation || operation.Parent.IsAssigned())
            || IsHandedOver(operation)));

    private bool IsHandedOver(IOperation rows)
    {
        var (user, _) = ValueFlow.UseOf(rows);
        var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
        return call is IInvocationOperation { TargetMethod.ReturnsVoid: true } && !_own.OfType<ILoopOperation>().Any(inner => inner.Syntax.Span.Contains(call.Syntax.Span));
    }

    private bool Trains(ILoopOperation inner) => inner.Body.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => IdentifierWords.HasAny(call.TargetMethod.Name, Training) || ApiCall.Find(_apis, Role.Step, call) is not null,
        ICompoundAssignmentOperation update => IsParameter(update.Target),
        ISimpleAssignmentOperation update => IsParameter(update.Target),
        _ => false,
    });

    // What one batch leaves behind is handed to the next: hidden = rnn.Forward(batch, hidden). A number is a sum or a count.
    private bool CarriesState(ILoopOperation inner) =>
        _own.Any(operation =>
            operation is IInvocationOperation call && IdentifierWords.HasAny(call.TargetMethod.Name, State)
            || VariableOf(operation) is { } variable && IdentifierWords.HasAny(variable.Name, State))
        || inner.Body.DescendantsAndSelf().OfType<IAssignmentOperation>().Any(assignment =>
            assignment is not ICompoundAssignmentOperation
            && assignment.Target.DescendantsAndSelf().Any(target =>
                target.Type is { SpecialType: SpecialType.None }
                && VariableOf(target) is { } state
                && !(state is ILocalSymbol local && IsInside(local, inner))
                && !IdentifierWords.HasAny(state.Name, Parameters)
                && assignment.Value.DescendantsAndSelf().Any(read => SymbolEqualityComparer.Default.Equals(VariableOf(read), state))));

    // A parameter of the model is there before the epoch is.
    private bool IsParameter(IOperation target)
    {
        var owner = target.Unwrap();
        while (true)
        {
            owner = owner switch
            {
                IArrayElementReferenceOperation element => element.ArrayReference.Unwrap(),
                IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => instance.Unwrap(),
                _ => owner,
            };
            if (owner is not (IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }))
            {
                return VariableOf(owner) is { } variable
                    && IdentifierWords.HasAny(variable.Name, Parameters)
                    && (variable is not ILocalSymbol local || !IsInside(local, _loop));
            }
        }
    }

    private static bool IsVariable(IOperation operation, ILocalSymbol variable) =>
        operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable);

    private static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        _ => null,
    };
}

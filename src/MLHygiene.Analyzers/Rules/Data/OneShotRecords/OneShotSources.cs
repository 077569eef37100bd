using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds the expressions of a file that give rows which can be read once.</summary>
internal sealed class OneShotSources
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Dictionary<ITypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, IParameterSymbol?> _iterators = new(SymbolEqualityComparer.Default);

    public OneShotSources(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>What a file with a source mentions: a call, or the type of a reader.</summary>
    public static ImmutableHashSet<string> NamesIn(ApiTable apis) =>
        apis.Entries(Role.OnePass)
            .Select(entry => entry.Id)
            .Select(id => id.MemberName is WellKnownMemberNames.GetEnumeratorMethodName or WellKnownMemberNames.GetAsyncEnumeratorMethodName
                ? id.Container.Substring(id.Container.LastIndexOf('.') + 1)
                : id.MemberName)
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The sources, in the order of the file.</summary>
    public IEnumerable<OneShotSource> All() => _file.All.Select(Read).OfType<OneShotSource>();

    /// <summary>The sources that callers get of a function which returns what a source gives.</summary>
    public IEnumerable<OneShotSource> ReturnedBy(OneShotSource source, ISymbol function) =>
        source.Depth == FlowLimits.MaxCallDepth
            ? Enumerable.Empty<OneShotSource>()
            : ValueFlow.CallersOf(_file, function).Select(call => new OneShotSource(call, ReaderIn(source, call), source.Depth + 1));

    private OneShotSource? Read(IOperation operation) => operation switch
    {
        IInvocationOperation call when ApiCall.Find(_apis, Role.OnePass, call) is { } rows =>
            IsOnePass(call.Type) || call.TargetMethod.TypeArguments.Any(type => type.TypeKind == TypeKind.Error) ? null : new OneShotSource(call, Steady(rows.ValueOf("from"))),
        IInvocationOperation call when ValueFlow.IsHelper(_file, call.TargetMethod.Definition()) && ReaderOf(call.TargetMethod.Definition()) is { } parameter =>
            new OneShotSource(call, Steady(call.ValueFor(parameter.Name))),
        ILocalReferenceOperation or IParameterReferenceOperation when IsOnePass(operation.Type) && Steady(operation) is { } reader =>
            new OneShotSource(operation, reader),
        _ => null,
    };

    // A data reader is enumerated itself.
    private bool IsOnePass(ITypeSymbol? type)
    {
        if (type is null)
        {
            return false;
        }

        if (!_types.TryGetValue(type, out var isOnePass))
        {
            for (var at = type; at is not null && !isOnePass; at = at.BaseType)
            {
                isOnePass = at.GetMembers(WellKnownMemberNames.GetEnumeratorMethodName).Any(member => _apis.Find(Role.OnePass, member) is not null);
            }

            _types.Add(type, isOnePass);
        }

        return isOnePass;
    }

    private ISymbol? Steady(IOperation? reader) => reader switch
    {
        ILocalReferenceOperation { Local: var local } when ValueFlow.OnlyValueOf(_file, local) is not null => local,
        IParameterReferenceOperation { Parameter: var parameter } when _file.WritesTo(parameter).Count == 0 => parameter,
        _ => null,
    };

    // static IEnumerable<Row> Rows(CsvReader csv) => csv.GetRecords<Row>();
    private ISymbol? ReaderIn(OneShotSource source, IOperation call) =>
        source.Reader is IParameterSymbol parameter ? Steady(call.ValueFor(parameter.Name)) : null;

    // while ((line = reader.ReadLine()) != null) yield return Parse(line);
    private IParameterSymbol? ReaderOf(IMethodSymbol iterator)
    {
        if (!_iterators.TryGetValue(iterator, out var reader))
        {
            reader = _file.BodyOf(iterator).Select(ReaderIn).FirstOrDefault(found => found is not null);
            _iterators.Add(iterator, reader);
        }

        return reader;
    }

    private IParameterSymbol? ReaderIn(IOperation body)
    {
        var operations = RandomDraws.OwnOperations(body).ToList();
        return !operations.Exists(operation => operation.Kind == OperationKind.YieldReturn)
            || operations.Exists(operation => ReadTwice.IsRewind(_apis, operation))
                ? null
                : operations.OfType<IWhileLoopOperation>()
                    .Where(loop => loop.ConditionIsTop && !HasOtherEnd(loop) && LoopExit.IsNeverLeft(loop))
                    .Select(ReadIn)
                    .FirstOrDefault(reader => reader is not null);
    }

    private static bool HasOtherEnd(IWhileLoopOperation loop) =>
        loop.Condition is null || loop.Condition.DescendantsAndSelf().OfType<IBinaryOperation>().Any(binary => binary.OperatorKind == BinaryOperatorKind.ConditionalAnd);

    private IParameterSymbol? ReadIn(IWhileLoopOperation loop) =>
        loop.DescendantsAndSelf()
            .Select(operation => ApiCall.Find(_apis, Role.Consume, operation)?.ValueOf("from"))
            .OfType<IParameterReferenceOperation>()
            .Select(reference => reference.Parameter)
            .FirstOrDefault(reader => IsDisposable(reader.Type)
                && loop.Condition!.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Any(use => SymbolEqualityComparer.Default.Equals(use.Parameter, reader)));

    // Queues are consumed too, and filled again.
    private static bool IsDisposable(ITypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_IDisposable) || type.SpecialType == SpecialType.System_IDisposable;
}

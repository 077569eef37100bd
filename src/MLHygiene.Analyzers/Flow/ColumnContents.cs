using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// What the columns of a table hold after the steps of a chain, told by the columns that the chain began with. A step whose columns
/// are not known leaves nothing known.
/// </summary>
internal sealed class ColumnContents
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Dictionary<string, ImmutableArray<ColumnContent>> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _generation;

    public ColumnContents(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>What a column holds.</summary>
    public ImmutableArray<ColumnContent> Of(string column) =>
        _columns.TryGetValue(column, out var contents) ? contents : ImmutableArray.Create(new ColumnContent(column, _generation));

    /// <summary>Whether the chain certainly made the column a key, or something else; null where the chain did not write it.</summary>
    public bool? IsKey(string column) => _columns.ContainsKey(column) ? _keys.Contains(column) : null;

    /// <summary>Whether a step was met whose columns are not known.</summary>
    public bool HasForgotten { get; private set; }

    /// <summary>Goes on over a step; null is one that is not known.</summary>
    public void Apply(ApiCall? step)
    {
        if (step is null || ApiCall.Find(_apis, Role.Column, step.Operation) is not { } column)
        {
            // A trainer adds the columns of its predictions.
            if (step?.Entry["learns"] is not "model")
            {
                Forget();
            }
        }
        else if (column.OperandOf("columns") is { } pairs && !pairs.IsNull())
        {
            WriteAll(pairs, column.Entry);
        }
        else if (column.Entry.Find("output") is not null)
        {
            Write(column, column.Entry);
        }
    }

    private void Forget()
    {
        _columns.Clear();
        _keys.Clear();
        _generation++;
        HasForgotten = true;
    }

    private void WriteAll(IOperation pairs, ModelEntry step)
    {
        foreach (var pair in CertainValue.ElementsOf(_file, pairs) is { } elements ? elements.Select(Pair) : new ApiCall?[] { null })
        {
            if (pair is null)
            {
                Forget();
            }
            else
            {
                Write(pair, step);
            }
        }
    }

    private ApiCall? Pair(IOperation element) => ApiCall.Find(_apis, Role.Column, CertainValue.Of(_file, element, _apis, Role.Column));

    private void Write(ApiCall column, ModelEntry step)
    {
        if (column.OperandOf("output") is not { } output || CertainValue.TextOf(_file, output) is not { } name)
        {
            Forget();
            return;
        }

        _columns[name] = Sources(column, name);
        _keys.Remove(name);
        if (step.Find("values") is "key")
        {
            _keys.Add(name);
        }
    }

    private ImmutableArray<ColumnContent> Sources(ApiCall column, string output)
    {
        if (column.OperandOf("inputs") is { } inputs && !inputs.IsNull())
        {
            return CertainValue.ElementsOf(_file, inputs) is { } elements ? elements.SelectMany(Entries).ToImmutableArray() : New();
        }

        if (column.OperandOf("input") is not { } input)
        {
            return New();
        }

        return input.IsNull() ? Of(output)
            : CertainValue.TextOf(_file, input) is { } name ? Of(name)
            : New();
    }

    private IEnumerable<ColumnContent> Entries(IOperation element) =>
        CertainValue.TextOf(_file, element) is { } name
            ? Of(name).Select(content => content.In(element, name))
            : Enumerable.Empty<ColumnContent>();

    private static ImmutableArray<ColumnContent> New() => ImmutableArray.Create(new ColumnContent(source: null, generation: 0));
}
